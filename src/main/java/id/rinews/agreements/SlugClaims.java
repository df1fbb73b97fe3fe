package id.rinews.agreements;

import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Gives agreements their addresses; an address once given stays with its agreement, and old ones lead to the newest. */
@Component
class SlugClaims {

    private final AgreementSlugs slugs;

    SlugClaims(AgreementSlugs slugs) {
        this.slugs = slugs;
    }

    boolean isFree(Slug slug, long agreement) {
        return slugs.findBySlug(slug.value())
                .filter(claim -> claim.agreementId() != agreement)
                .isEmpty();
    }

    /**
     * The address that an agreement asks for, has, or gets by its title.
     *
     * @param shown the one that it has now, if it is public
     */
    Slug claim(long agreement, Particulars particulars, Optional<String> shown) {
        Slug slug = Optional.ofNullable(particulars.slug())
                .or(() -> shown)
                .map(Slug::new)
                .orElseGet(() -> heldOrMade(agreement, particulars));
        if (slugs.findBySlug(slug.value()).isEmpty()) {
            add(slug, agreement);
        } else if (!isFree(slug, agreement)) {
            throw new Conflict("Another agreement has the address " + slug);
        }
        return slug;
    }

    private Slug heldOrMade(long agreement, Particulars particulars) {
        return slugs.findFirstByAgreementIdOrderBySlug(agreement)
                .map(claim -> new Slug(claim.getId()))
                .orElseGet(() -> made(agreement, particulars));
    }

    private Slug made(long agreement, Particulars particulars) {
        String title = particulars
                .title()
                .map(wording -> wording.told(Language.ID).text())
                .orElse("");
        Slug plain = Slug.of(title, "perjanjian");
        return Stream.concat(Stream.of(plain), IntStream.iterate(2, n -> n + 1).mapToObj(plain::numbered))
                .filter(slug -> isFree(slug, agreement))
                .findFirst()
                .orElseThrow();
    }

    private void add(Slug slug, long agreement) {
        try {
            slugs.saveAndFlush(new AgreementSlug(slug, agreement));
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Another agreement has just taken the address " + slug);
        }
    }
}
