package vn.dangvan.web.problem;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts a {@link ProblemHandler} into every request to a page. */
public class ProblemHandlers extends ExceptionHandlerFactory {
    public ProblemHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemHandler(getWrapped().getExceptionHandler());
    }
}
