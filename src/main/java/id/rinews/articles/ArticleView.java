package id.rinews.articles;

import id.rinews.content.BlockView;
import id.rinews.content.Happenings.Happening;
import id.rinews.content.Illustration;
import id.rinews.content.Teaser;
import id.rinews.people.PersonThen;
import id.rinews.shared.Flag;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.topics.TopicName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story as its page prints it: every sentence and date ready, in the reader's language.
 *
 * @param genre message {@code genre.{name}}; null for news
 * @param weekday "Senin", of the first publication; {@code first} its day
 * @param updated the day of the last change that mattered; null where there was none
 * @param age in words, once a story is a year old; null before
 * @param notices what is said above the text: corrections, withdrawal
 * @param picture above the text; null where there is none
 * @param ends links below the story
 * @param related the latest others about its relation; none of a story that is withdrawn or not public
 * @param address canonical, absolute
 */
public record ArticleView(
        @Nullable String genre,
        String headline,
        String standfirst,
        List<PairView> pairs,
        List<CreditLine> credits,
        String weekday,
        LocalDate first,
        List<ClockView> clocks,
        @Nullable String updated,
        String history,
        int minutes,
        @Nullable String age,
        List<NoticeView> notices,
        @Nullable Illustration picture,
        List<BlockView> body,
        List<Teaser> agreements,
        List<PersonThen> people,
        List<Happening> timeline,
        List<TopicName> topics,
        List<EndLinkView> ends,
        List<ChangeView> changes,
        int year,
        String address,
        ShareView share,
        @Nullable TranslationView translation,
        List<StoryCard> related) {

    /** {@code Pewarta: A, B}; the role is the message {@code role.{name}}. */
    public record CreditLine(String role, List<CreditedName> people) {

        public String names() {
            return people.stream().map(CreditedName::name).collect(Collectors.joining(", "));
        }
    }

    /** @param path of the contributor's page; null where the story is on no list, or no address can be made of the name */
    public record CreditedName(String name, @Nullable String path) {}

    /**
     * One of the two clocks of a story.
     *
     * @param city of the time zone
     * @param day the weekday, named where it differs from the first clock's
     */
    public record ClockView(
            String city,
            @Nullable Flag flag,
            String iso,
            String time,
            @Nullable String day,
            String zone) {}

    /** @param kind message {@code change.{name}}; @param log where it stands in the corrections log; null for a preview */
    public record NoticeView(
            String kind, String when, String text, @Nullable String log) {}

    /** A line of the public history, newest first. */
    public record ChangeView(
            String kind,
            String iso,
            String when,
            String note,
            Passage passage,
            boolean unreviewed,
            String forceReason) {}

    /** @param source publisher and, where known, the day it was last checked */
    public record EndLinkView(
            String kind, String title, String href, String language, String source, boolean outside) {}

    /**
     * Of a translation: how it came to be and from what.
     *
     * @param provenance message {@code provenance.reader.{name}}
     * @param source the language that it was translated from
     * @param path of that edition; null where it is not public
     * @param moved whether the source has since changed in what it says
     * @param ended message {@code translation.ended.{name}} of a source that was taken back; else null
     */
    public record TranslationView(
            String provenance,
            Language source,
            @Nullable String path,
            boolean moved,
            boolean mended,
            @Nullable String history,
            @Nullable String ended) {}

    /** Links that share without a script. */
    public record ShareView(String whatsapp, String x, String mail) {}
}
