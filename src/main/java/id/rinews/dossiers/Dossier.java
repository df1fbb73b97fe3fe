package id.rinews.dossiers;

import id.rinews.agreements.AgreementCard;
import id.rinews.articles.StoryCard;
import id.rinews.content.StatusMark;
import id.rinews.events.EventCard;
import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as its page tells it.
 *
 * @param summary null where none is written
 * @param established null while it is not known
 * @param visit the latest that took place; null where none is known
 * @param agreements all of them by status; the latest by name
 * @param register the list of agreements, of this pair alone
 * @param sides without people are left out
 * @param stories of one page, one edition a story
 * @param pages the page's own address up to the number of a page
 * @param until the day with which the timeline begins, on a page of its own that holds nothing else; null on the others
 */
record Dossier(
        PairView pair,
        Wording.@Nullable Told summary,
        @Nullable Established established,
        @Nullable EventCard visit,
        long agreementCount,
        List<Group> agreements,
        String register,
        Chronicle chronicle,
        List<String> lanes,
        List<Side> sides,
        long storyCount,
        List<StoryCard> stories,
        Paging paging,
        String pages,
        @Nullable LocalDate until) {

    /** @param years whole years since then */
    record Established(FuzzyDate date, Citation source, int years) {}

    /**
     * The agreements of one status.
     *
     * @param count of all, {@code cards} of the latest
     * @param href the register, of this pair and this status
     */
    record Group(StatusMark mark, long count, String href, List<AgreementCard> cards) {

        public boolean isCut() {
            return cards.size() < count;
        }
    }

    /** Where the timeline goes on; null where it ends. */
    public @Nullable String older() {
        return chronicle.older() == null ? null : "%s?until=%s".formatted(pair.path(), chronicle.older());
    }

    /** Later pages hold the stories alone, or the timeline alone. */
    public boolean isFirstPage() {
        return paging.page() == 1 && until == null;
    }
}
