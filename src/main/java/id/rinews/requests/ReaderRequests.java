package id.rinews.requests;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface ReaderRequests extends Repository<ReaderRequest, Long> {

    ReaderRequest save(ReaderRequest request);

    Page<ReaderRequest> findByOrderByReceivedAtDescIdDesc(Pageable place);
}
