package id.rinews.agreements;

import id.rinews.content.AgreementOptions;
import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that a story may cite: all of them, drafts marked. */
@Component
@Transactional(readOnly = true)
class AgreementChoices implements AgreementOptions {

    private static final Limit OFFERED = Limit.of(1_000);

    private final Agreements agreements;
    private final MessageSource messages;

    AgreementChoices(Agreements agreements, MessageSource messages) {
        this.agreements = agreements;
        this.messages = messages;
    }

    @Override
    public List<Choice> options(Language reader) {
        return agreements.findByOrderByIdDesc(OFFERED).stream()
                .map(agreement -> new Choice(String.valueOf(agreement.id()), label(agreement, reader)))
                .toList();
    }

    private String label(Agreement agreement, Language reader) {
        String title = agreement.particulars().title().map(t -> t.told(reader).text()).orElse("agreement:" + agreement.id());
        return agreement.state() == AgreementState.PUBLISHED
                ? title
                : title + " (" + messages.getMessage("state.DRAFT", null, reader.locale()) + ")";
    }
}
