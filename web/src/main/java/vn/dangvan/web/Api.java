package vn.dangvan.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The interface for machines. Every refusal is a problem document of RFC 9457. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Đăng Văn",
                        version = "1",
                        description =
                                "File a submission, follow it, compute a due day; for staff: settle cases.",
                        license = @License(name = "Apache-2.0")))
public class Api extends Application {}
