package vn.dangvan.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Leaves PrimeFaces out of the citizen pages. There it would look for a nonce in every form that is
 * sent, and move and mark scripts in pages that need none.
 */
public class PlainPages extends FacesContextFactory {
    public PlainPages(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
            Object context, Object request, Object response, Lifecycle lifecycle) {
        // The factory wrapped here is the one of PrimeFaces, and the one below it is plain Faces.
        FacesContextFactory factory = plain(request) ? getWrapped().getWrapped() : getWrapped();
        return factory.getFacesContext(context, request, response, lifecycle);
    }

    private static boolean plain(Object request) {
        return request instanceof HttpServletRequest page
                && !page.getServletPath().startsWith("/desk/")
                && !page.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
