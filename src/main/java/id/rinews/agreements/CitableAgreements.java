package id.rinews.agreements;

import id.rinews.content.AgreementOptions;
import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the story form offers to cite: the whole register, with a word behind what is not public. */
@Component
class CitableAgreements implements AgreementOptions {

    private final Shelf shelf;
    private final Agreements agreements;
    private final MessageSource messages;

    CitableAgreements(Shelf shelf, Agreements agreements, MessageSource messages) {
        this.shelf = shelf;
        this.agreements = agreements;
        this.messages = messages;
    }

    @Override
    public List<Choice> options(Language reader) {
        return shelf.options(reader).stream()
                .map(option -> new Choice(String.valueOf(option.id()), label(option, reader)))
                .toList();
    }

    @Override
    public Set<Long> known(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(agreements.known(ids));
    }

    @Override
    public Set<Long> unsourced(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : agreements.findByIdIn(ids).stream()
                        .filter(agreement ->
                                agreement.particulars().acts().stream().allMatch(act -> act.sourceTitle() == null))
                        .map(Agreement::id)
                        .collect(Collectors.toSet());
    }

    private String label(Shelf.Option option, Language reader) {
        String title = option.title().isEmpty() ? word("agreement.untitled", reader) : option.title();
        boolean isPublic = option.state() == AgreementState.PUBLISHED;
        return isPublic
                ? title
                : "%s · %s".formatted(title, word("state." + option.state().name(), reader));
    }

    private String word(String key, Language reader) {
        return messages.getMessage(key, null, reader.locale());
    }
}
