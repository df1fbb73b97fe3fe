package id.rinews.articles;

import id.rinews.content.Illustration;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param language in which everything of it stands
 * @param filed the day of the dateline, else of the first publication
 * @param genre message {@code genre.{name}}; null for news
 * @param dateline "Jakarta, 11 Agustus 2025": where it was filed, and the day of the first publication
 * @param publishedOn the day of the first publication, on the story's own calendar
 * @param iso of the first publication
 * @param clock "14:35 WIB", of the first publication
 * @param beside the other countries' clocks, "(02:35 PET)"; empty where there are none
 * @param day "Senin, 11 Agustus 2025", of the first publication
 * @param picture null where there is none
 * @param corrected message {@code change.{kind}} of the latest correction; null where there was none
 * @param correctedOn the day of that correction
 */
public record StoryCard(
        Language language,
        LocalDate filed,
        String path,
        @Nullable String genre,
        String headline,
        String standfirst,
        List<PairView> pairs,
        String dateline,
        LocalDate publishedOn,
        String iso,
        String clock,
        String beside,
        String day,
        @Nullable Illustration picture,
        @Nullable String corrected,
        @Nullable LocalDate correctedOn) {

    public boolean isNews() {
        return genre == null;
    }
}
