package id.rinews.site;

import id.rinews.shared.Choice;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The options of selects, radio buttons and checkboxes. */
@Component
class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** Choices as they are; anything else by its text, labelled by the message {@code prefix.text}. */
    List<Choice> of(Object options, @Nullable String prefix, Locale locale) {
        return values(options)
                .map(option -> option instanceof Choice choice ? choice : labelled(option.toString(), prefix, locale))
                .toList();
    }

    static boolean holds(@Nullable Object values, String value) {
        return values(values).anyMatch(one -> one.toString().equals(value));
    }

    private Choice labelled(String value, @Nullable String prefix, Locale locale) {
        return new Choice(value, prefix == null ? value : messages.getMessage(prefix + "." + value, null, locale));
    }

    private static Stream<?> values(@Nullable Object values) {
        return switch (values) {
            case null -> Stream.empty();
            case Collection<?> collection -> collection.stream();
            case Object[] array -> Arrays.stream(array);
            case Object other
            when other.getClass().isArray() ->
                IntStream.range(0, Array.getLength(other)).mapToObj(i -> Array.get(other, i));
            case Object other -> Stream.of(other);
        };
    }
}
