package vn.dangvan.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Lets pages read records as {@code #{row.subject}} and words as {@code #{text['intake.title']}}.
 */
public class RecordELResolver extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Text text && property instanceof String key && key.indexOf('.') > 0) {
            context.setPropertyResolved(base, property);
            return text.of(key);
        }
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return base.getClass().getMethod(property.toString()).invoke(base);
        } catch (InvocationTargetException | IllegalAccessException | NoSuchMethodException e) {
            throw new ELException(base.getClass().getSimpleName() + " has no " + property, e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record && property != null && hasPart(base, property)) {
            context.setPropertyResolved(true);
            return Object.class;
        }
        return null;
    }

    private static boolean hasPart(Object base, Object property) {
        return Arrays.stream(base.getClass().getMethods())
                .anyMatch(m -> m.getParameterCount() == 0 && m.getName().equals(property));
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records do not change; whoever tries is told so by the resolvers behind this one.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
