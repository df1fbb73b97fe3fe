package id.rinews.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** The error summary of a form, in the order of its fields. */
@Component
class FormErrors {

    private final MessageSource messages;

    FormErrors(MessageSource messages) {
        this.messages = messages;
    }

    /** @param id of the field, or null for an error of the form as a whole */
    record Line(@Nullable String id, String text) {}

    List<Line> of(Errors errors, Locale locale) {
        List<String> order = order(errors);
        return errors.getAllErrors().stream()
                .sorted(Comparator.comparingInt(error -> order.indexOf(part(error))))
                .map(error -> new Line(id(error), messages.getMessage(error, locale)))
                .distinct()
                .toList();
    }

    private static @Nullable String id(ObjectError error) {
        return error instanceof FieldError field ? BoundForm.id(field.getField()) : null;
    }

    /** The component of the form record that an error belongs to. */
    private static String part(ObjectError error) {
        return error instanceof FieldError field ? field.getField().split("[.\\[]", 2)[0] : "";
    }

    private static List<String> order(Errors errors) {
        Object form = errors instanceof BindingResult binding ? binding.getTarget() : null;
        return form == null || !form.getClass().isRecord()
                ? List.of()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }
}
