package uk.goldenthread.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;

/** Where in a request a rule was broken, as {@link FieldError} names it. */
final class FieldPaths {
    private FieldPaths() {}

    /** Bean Validation paths begin with method and parameter; what follows is the place in the body. */
    static String of(ConstraintViolation<?> v) {
        StringBuilder out = new StringBuilder();
        String parameter = null;
        String query = queryParameter(v);
        if (query != null) {
            return "?" + query;
        }
        for (Path.Node node : v.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
                case PARAMETER -> parameter = node.getName();
                default -> {
                    if (node.getIndex() != null) {
                        out.append('/').append(node.getIndex());
                    }
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        out.append('/').append(node.getName());
                    }
                }
            }
        }
        return out.isEmpty() && parameter != null ? "?" + parameter : out.toString();
    }

    /** Name of the query parameter that a field of a parameter bean holds; null for everything else. */
    private static String queryParameter(ConstraintViolation<?> v) {
        String leaf = null;
        for (Path.Node node : v.getPropertyPath()) {
            leaf = node.getName();
        }
        for (Class<?> type = v.getLeafBean() == null ? null : v.getLeafBean().getClass();
                type != null;
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam named = field.getAnnotation(QueryParam.class);
                if (named != null && field.getName().equals(leaf)) {
                    return named.value();
                }
            }
        }
        return null;
    }
}
