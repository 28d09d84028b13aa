package cn.fengqiao.dispute;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Loads and saves the aggregate's own properties. */
interface DisputeRepository extends Repository<Dispute, String> {

    Optional<Dispute> findById(String id);

    Dispute save(Dispute dispute);
}
