package vn.dangvan.web.problem;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import vn.dangvan.problem.Problem;
import vn.dangvan.web.Text;

/**
 * Answers whatever a page throws as a problem in words.
 *
 * <p>A form that was sent is shown again with what was typed and the reason above it. Where that
 * cannot be, and for a page that was only asked for, the page of the problem takes its place.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {
    private static final String PAGE = "/problems.xhtml";

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext thrown = events.next().getContext();
            events.remove();
            if (!(thrown.getException() instanceof AbortProcessingException)) {
                try {
                    answer(thrown);
                } catch (IOException e) {
                    throw new FacesException(e);
                }
            }
        }
        getWrapped().handle();
    }

    private static void answer(ExceptionQueuedEventContext thrown) throws IOException {
        FacesContext faces = thrown.getContext();
        ExternalContext external = faces.getExternalContext();
        if (expired(thrown.getException())) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            external.redirect(again(request.getRequestURI(), request.getParameter("number")));
            return;
        }
        Problem problem = Problems.from(thrown.getException());
        CDI.current().select(Refusal.class).get().because(problem);
        boolean rendering = thrown.getPhaseId() == PhaseId.RENDER_RESPONSE;
        if (faces.getPartialViewContext().isAjaxRequest()) {
            inPart(faces, problem, rendering);
            return;
        }
        say(external, problem);
        if (rendering) {
            renderAnew(faces);
        } else if (faces.isPostback() && faces.getViewRoot() != null) {
            tell(faces, problem);
            faces.renderResponse();
        } else {
            faces.setViewRoot(page(faces));
            faces.renderResponse();
        }
    }

    /** The address of a page whose form has expired, with the case it was about. */
    static String again(String path, String number) {
        // Two slashes at the beginning would name another host.
        String page = path.replaceFirst("^/+", "/");
        return number == null
                ? page
                : page + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private static void say(ExternalContext external, Problem problem) {
        external.setResponseStatus(problem.type().status());
        if (problem.type().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            external.setResponseHeader("Retry-After", "30");
        }
    }

    /** The desk's messages come along with whatever part of the page was asked for. */
    private static void inPart(FacesContext faces, Problem problem, boolean rendering)
            throws IOException {
        if (rendering) {
            ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
            faces.getExternalContext().redirect("/problems/" + problem.type().slug());
            return;
        }
        tell(faces, problem);
        faces.getPartialViewContext().getRenderIds().add("messages");
        faces.renderResponse();
    }

    private static void tell(FacesContext faces, Problem problem) {
        if (faces.getViewRoot().getViewId().startsWith("/desk/")) {
            Text text = CDI.current().select(Text.class).get();
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            text.title(problem),
                            text.detail(problem)));
        }
    }

    /** Throws away what was written of the page so far. What has left already cannot be mended. */
    private static void renderAnew(FacesContext faces) throws IOException {
        if (!faces.getExternalContext().isResponseCommitted()) {
            ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
            UIViewRoot page = page(faces);
            faces.setViewRoot(page);
            ViewHandler views = faces.getApplication().getViewHandler();
            views.getViewDeclarationLanguage(faces, PAGE).buildView(faces, page);
            views.renderView(faces, page);
        }
        faces.responseComplete();
    }

    private static UIViewRoot page(FacesContext faces) {
        return faces.getApplication().getViewHandler().createView(faces, PAGE);
    }

    private static boolean expired(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof ViewExpiredException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
