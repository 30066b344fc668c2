package yidan.ui.act;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What a list or a set is made of. */
final class Elements {

    private Elements() {}

    static Class<?> of(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }
}
