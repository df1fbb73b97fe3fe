package id.rinews.site;

import id.rinews.shared.Choice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.support.BindStatus;
import org.springframework.web.servlet.support.RequestContext;

/** The model's {@code form} and its errors as {@code fragments/fields} reads them: what was typed, what is wrong with it. */
class BoundForm {

    private final RequestContext context;
    private final @Nullable Errors errors;
    private final FormErrors sentences;
    private final Choices choices;

    BoundForm(RequestContext context, FormErrors sentences, Choices choices) {
        this.context = context;
        this.errors = context.getErrors("form");
        this.sentences = sentences;
        this.choices = choices;
    }

    /** @param value what was typed, as text; {@code actual} as the form holds it */
    record Field(String id, String value, @Nullable Object actual, List<String> errors) {

        public boolean isWrong() {
            return !errors.isEmpty();
        }

        /** The value of {@code aria-describedby}, or null where nothing describes the field. */
        public @Nullable String describedWith(@Nullable String hint) {
            String ids = (hint == null ? "" : id + "-hint ") + (isWrong() ? id + "-error" : "");
            return ids.isEmpty() ? null : ids.strip();
        }

        /** The value as a {@code textarea} holds it: of a line break at its very beginning browsers drop one. */
        public String lines() {
            return value.startsWith("\n") ? "\n" + value : value;
        }

        /** Whether a checkbox of this value is ticked. */
        public boolean holds(String one) {
            return Choices.holds(actual, one);
        }
    }

    public Field at(String name) {
        BindStatus status = context.getBindStatus("form." + name);
        List<String> wrong = Arrays.stream(status.getErrorMessages()).distinct().toList();
        return new Field(id(name), status.getDisplayValue(), status.getActualValue(), wrong);
    }

    /** @param options {@link Choice}s, or values labelled by the message {@code prefix.value} */
    public List<Choice> choices(Object options, @Nullable String prefix) {
        return choices.of(options, prefix, context.getLocale());
    }

    /** The same with those that are ticked in the field before all others, so that a long list shows what was chosen. */
    public List<Choice> tickedFirst(String name, List<Choice> options) {
        Field field = at(name);
        return options.stream()
                .sorted(Comparator.comparing(option -> !field.holds(option.value())))
                .toList();
    }

    /** The summary, in the order of the form's fields. */
    public List<FormErrors.Line> lines() {
        return errors == null ? List.of() : sentences.of(Objects.requireNonNull(errors), context.getLocale());
    }

    public boolean isWrong() {
        return errors != null && errors.hasErrors();
    }

    /** {@code acts[0].date} is found at {@code #acts-0-date}. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
