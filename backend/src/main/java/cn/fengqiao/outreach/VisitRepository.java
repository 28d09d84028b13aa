package cn.fengqiao.outreach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Loads and saves the visit itself; its edges are {@link VisitEdges}. */
interface VisitRepository extends Repository<Visit, String> {

    Optional<Visit> findById(String id);

    Visit save(Visit visit);
}
