package id.rinews.people;

import id.rinews.shared.Folding;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** People as the desk looks at them. */
@Service
@Transactional(readOnly = true)
class PeopleIndex {

    private static final int A_PAGE = 25;

    private final PersonRows rows;

    PeopleIndex(PersonRows rows) {
        this.rows = rows;
    }

    /** A page of those whose name or alias holds {@code q}, accents and case aside; counted from 1. */
    PeopleList list(String q, int page, Staff reader) {
        String words = Folding.of(q);
        long total = rows.countMatching(words);
        Paging paging = Paging.of(page, A_PAGE, total);
        List<Long> ids = rows.matching(words, PageRequest.of(paging.page() - 1, A_PAGE));
        var shown = rows.whole(ids).stream()
                .map(person -> PeopleList.Row.of(person, reader.language()))
                .toList();
        return new PeopleList(Typed.line(q), total, paging, shown, reader.may(Role.EDITOR));
    }

    PersonForm form(long id) {
        return PersonForm.of(rows.findById(id).orElseThrow(() -> new NotFound("person " + id)));
    }

    /** Whether a form can be saved as this person, or as a new one. */
    void check(PersonForm form, @Nullable Long self, Errors errors) {
        form.check(errors);
        if (!errors.hasErrors()) {
            String slug = form.entry().address().value();
            rows.findBySlug(slug)
                    .or(() -> rows.findByFormerSlug(slug))
                    .filter(other -> self == null || other.id() != self)
                    .ifPresent(other -> errors.rejectValue("slug", "slug.taken", new Object[] {other.name()}, null));
        }
    }
}
