package id.rinews.archive;

import id.rinews.agreements.AgreementCard;
import id.rinews.articles.StoryCard;
import id.rinews.people.PersonNow.OfficeHeld;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic, a person or a contributor as their page prints them.
 *
 * @param kind of the messages {@code subject.{kind}}: topic, person or contributor
 * @param offices null but for a person
 * @param spellings other ways in which the name is written
 * @param roles of a contributor, messages {@code role.{name}}
 * @param signed agreements of a person, the latest first
 * @param signatures how many there are of them
 * @param agreements of a topic
 * @param register where those are listed; null where there are none
 * @param pairs that the listed stories of a topic are about
 * @param count of stories
 * @param days stories by the day of their publication, newest first, one edition each
 * @param pages this page's own address up to the number of a page
 */
record Subject(
        String kind,
        String name,
        @Nullable List<OfficeHeld> offices,
        List<String> spellings,
        List<String> roles,
        List<AgreementCard> signed,
        long signatures,
        long agreements,
        @Nullable String register,
        List<PairView> pairs,
        long count,
        Map<LocalDate, List<StoryCard>> days,
        Paging paging,
        String pages) {

    public boolean isFirst() {
        return paging.page() == 1;
    }
}
