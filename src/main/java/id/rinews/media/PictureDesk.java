package id.rinews.media;

import id.rinews.audit.AuditLog;
import id.rinews.content.PictureUses;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the newsroom does with pictures. */
@Service
public class PictureDesk {

    private final PictureRows rows;
    private final Darkroom darkroom;
    private final Vault vault;
    private final PictureUses uses;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureDesk(
            PictureRows rows,
            Darkroom darkroom,
            Vault vault,
            PictureUses uses,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.darkroom = darkroom;
        this.vault = vault;
        this.uses = uses;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param known whether the same bytes were there before: then their texts stay as they are */
    public record Kept(long id, boolean known) {}

    /**
     * Keeps a picture and its renditions; all of it is on disk before this returns. The work on the pixels holds no connection.
     *
     * @param name what the file is called where it comes from
     * @param by null where the portal itself keeps it
     */
    public Kept keep(String name, byte[] bytes, PictureText text, @Nullable Staff by) throws PictureRefused {
        Darkroom.Developed developed = darkroom.develop(bytes);
        Set<Rendition> renditions = developed.prints().stream()
                .map(print ->
                        new Rendition(print.width(), print.height(), vault.put(print.bytes()), print.bytes().length))
                .collect(Collectors.toSet());
        String hash = vault.put(bytes);
        PictureText whole = text.or(CameraNotes.of(developed.type(), bytes));
        return Objects.requireNonNull(transaction.execute(_ -> rows.findByHash(hash)
                .map(there -> new Kept(there.id(), true))
                .orElseGet(() -> enter(
                        new Picture(
                                hash,
                                FileName.of(name),
                                bytes.length,
                                developed,
                                renditions,
                                whole,
                                by,
                                clock.instant()),
                        by))));
    }

    private Kept enter(Picture picture, @Nullable Staff by) {
        Picture kept = rows.saveAndFlush(picture);
        audit.record(by, "picture.kept", "picture:" + kept.id(), kept.name());
        return new Kept(kept.id(), false);
    }

    /**
     * Rewrites what is written about a picture; where something public shows it, readers see it at once.
     *
     * @return false where somebody else saved after {@code version}: then nothing is changed
     * @throws Forbidden for a reporter where it is not theirs, or public
     */
    @Transactional
    public boolean describe(long id, long version, PictureText text, Staff by) {
        Picture picture = forChange(id, by);
        if (!picture.describe(text, version)) {
            return false;
        }
        audit.record(by, "picture.described", "picture:" + id, picture.title());
        events.publishEvent(new PublicChanged("picture:" + id));
        return true;
    }

    /**
     * Takes a picture out of the library.
     *
     * @throws Conflict while a story, or a revision that is kept, shows it
     */
    @Transactional
    public void delete(long id, Staff by) {
        Picture picture = forChange(id, by);
        if (isUsed(id)) {
            throw new Conflict("Picture %d is in use".formatted(id), "picture");
        }
        try {
            rows.delete(picture);
            rows.flush();
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Picture %d is in use".formatted(id), "picture");
        }
        audit.record(by, "picture.deleted", "picture:" + id, picture.name());
    }

    boolean isUsed(long id) {
        return !uses.uses(id, 1).isEmpty() || uses.isKept(id);
    }

    private Picture forChange(long id, Staff by) {
        Picture picture = rows.forChange(id).orElseThrow(() -> new NotFound("picture " + id));
        if (!mayChange(picture, by)) {
            throw new Forbidden("Reporters change their own pictures until they are public");
        }
        return picture;
    }

    /** Editors may always; reporters their own, as long as readers do not see them. */
    boolean mayChange(Picture picture, Staff staff) {
        return staff.may(Role.EDITOR) || picture.isBy(staff) && !uses.isPublic(picture.id());
    }
}
