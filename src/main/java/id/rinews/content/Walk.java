package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;

/** Visits blocks and spans: what they say, and what they refer to. */
class Walk {

    private Walk() {}

    static String plain(Block block) {
        return switch (block) {
            case Paragraph(var spans) -> plain(spans);
            case Heading(var _, var spans) -> plain(spans);
            case Quote(var paragraphs, var speaker) ->
                paragraphs.stream().map(p -> plain(p.spans())).collect(Collectors.joining(" ")) + " " + plain(speaker);
            case Listing(var _, var items) -> items.stream().map(Walk::plain).collect(Collectors.joining(" "));
            case Figure figure -> figure.caption();
            case ReadAlso also -> also.target() == null ? "" : also.headline();
            case AgreementCard card -> card.title();
        };
    }

    static String plain(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(plain(span)));
        return text.toString();
    }

    private static String plain(Span span) {
        return switch (span) {
            case Words(var text) -> text;
            case Strong(var inner) -> plain(inner);
            case Emphasis(var inner) -> plain(inner);
            case Link(var inner, var _) -> plain(inner);
        };
    }

    static void references(Block block, List<Reference> found) {
        switch (block) {
            case Paragraph(var spans) -> references(spans, found);
            case Heading(var _, var spans) -> references(spans, found);
            case Quote(var paragraphs, var speaker) -> {
                paragraphs.forEach(p -> references(p.spans(), found));
                references(speaker, found);
            }
            case Listing(var _, var items) -> items.forEach(item -> references(item, found));
            case Figure figure -> found.add(new Reference(Kind.MEDIA, figure.media()));
            case ReadAlso also -> {
                if (also.target() != null) {
                    found.add(also.target());
                }
            }
            case AgreementCard card -> found.add(card.target());
        }
    }

    private static void references(List<Span> spans, List<Reference> found) {
        for (Span span : spans) {
            switch (span) {
                case Words _ -> {}
                case Strong(var inner) -> references(inner, found);
                case Emphasis(var inner) -> references(inner, found);
                case Link(var _, Reference target) -> found.add(target);
                case Link(var inner, Outside _) -> references(inner, found);
            }
        }
    }
}
