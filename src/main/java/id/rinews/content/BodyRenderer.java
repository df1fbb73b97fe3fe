package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns typed blocks into what a page prints; what they refer to and is not public leaves no trace. */
public class BodyRenderer {

    private final Map<Reference, Teaser> teasers;
    private final Map<Long, Illustration> pictures;
    private final List<BlockView> printed = new ArrayList<>();

    private BodyRenderer(Map<Reference, Teaser> teasers, Map<Long, Illustration> pictures) {
        this.teasers = teasers;
        this.pictures = pictures;
    }

    /**
     * The blocks of a story.
     *
     * @param dateline stands bold before the first words, or as a paragraph of its own; may be empty
     * @param teasers of whatever the text refers to and is public
     * @param pictures of the text that there are, by id
     */
    public static List<BlockView> render(
            List<Block> blocks, String dateline, Map<Reference, Teaser> teasers, Map<Long, Illustration> pictures) {
        BodyRenderer renderer = new BodyRenderer(teasers, pictures);
        blocks.forEach(renderer::print);
        return renderer.led(dateline);
    }

    private List<BlockView> led(String dateline) {
        if (dateline.isEmpty()) {
            return printed;
        }
        if (!printed.isEmpty() && printed.getFirst().type().equals("paragraph")) {
            printed.set(0, printed.getFirst().led(dateline));
        } else {
            printed.addFirst(BlockView.of("paragraph", 0, List.of()).led(dateline));
        }
        return printed;
    }

    private void print(Block block) {
        int number = printed.size() + 1;
        BlockView view = switch (block) {
            case Paragraph(var spans) -> BlockView.of("paragraph", number, spans(spans));
            case Heading(var level, var spans) -> BlockView.heading(number, level, spans(spans));
            case Quote(var paragraphs, var speaker) ->
                BlockView.quote(
                        number, paragraphs.stream().map(p -> spans(p.spans())).toList(), spans(speaker));
            case Listing(var ordered, var items) ->
                BlockView.listing(
                        number, ordered, items.stream().map(this::spans).toList());
            case Figure figure -> figure(number, figure);
            case ReadAlso(var _, var target) -> teaser("also", number, target);
            case AgreementCard(var title, var target) ->
                target == null
                        ? BlockView.of("paragraph", number, List.of(SpanView.words(title)))
                        : teaser("pact", number, target);
        };
        if (view != null) {
            printed.add(view);
        }
    }

    private @Nullable BlockView figure(int number, Figure figure) {
        Illustration picture = pictures.get(figure.media());
        return picture == null ? null : BlockView.picture(number, picture.in(figure.alt(), figure.caption()));
    }

    private @Nullable BlockView teaser(String type, int number, @Nullable Reference target) {
        Teaser teaser = target == null ? null : teasers.get(target);
        if (teaser == null) {
            return null;
        }
        return BlockView.teaser(
                teaser.standing() == null ? "also" : type.equals("also") ? "also" : "pact", number, teaser);
    }

    private List<SpanView> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private SpanView span(Span span) {
        return switch (span) {
            case Words(var text) -> SpanView.words(text);
            case Strong(var inner) -> SpanView.around("strong", spans(inner));
            case Emphasis(var inner) -> SpanView.around("emphasis", spans(inner));
            case Link(var inner, Outside(var uri)) -> SpanView.link(uri.toString(), true, spans(inner));
            case Link(var inner, Reference target) -> SpanView.ofLink(spans(inner), teasers.get(target));
        };
    }
}
