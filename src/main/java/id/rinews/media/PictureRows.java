package id.rinews.media;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of pictures; others ask {@link Pictures}. */
interface PictureRows extends Repository<Picture, Long> {

    /** A rendition as it is handed out. @param hash of the rendition */
    record Shot(long picture, boolean transparent, String hash) {}

    Picture saveAndFlush(Picture picture);

    void delete(Picture picture);

    void flush();

    Optional<Picture> findById(long id);

    Optional<Picture> findByHash(String hash);

    List<Picture> findByIdIn(Collection<Long> ids);

    List<Picture> findByOrderByKeptAtDescIdDesc(Limit limit);

    @Query("select p.id from Picture p where p.id in :ids")
    Set<Long> known(Collection<Long> ids);

    /** The newest first; {@code words} are folded. */
    @Query("select p from Picture p where p.lookup like concat('%', :words, '%') order by p.keptAt desc, p.id desc")
    List<Picture> matching(String words, Pageable place);

    @Query("select count(p) from Picture p where p.lookup like concat('%', :words, '%')")
    long countMatching(String words);

    @Query("select new id.rinews.media.PictureRows$Shot(p.id, p.transparent, r.hash) from Picture p join p.renditions r"
            + " where p.hash = :hash and r.width = :width")
    Optional<Shot> shot(String hash, int width);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Picture p where p.id = :id")
    Optional<Picture> forChange(long id);
}
