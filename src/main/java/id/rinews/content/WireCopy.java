package id.rinews.content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
public record WireCopy(String body) {
    public static WireCopy recognise(String body, String portal, LocalDate today) { return new WireCopy(body); }
    public List<Offer> offers() { return List.of(); }
    public Structured apply(Set<OfferKind> kinds) { return new Structured(body, null, null, List.of()); }
    public static String link(String body, Function<String, Optional<Reference>> byHeadline) { return body; }
}
