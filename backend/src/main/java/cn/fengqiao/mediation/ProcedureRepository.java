package cn.fengqiao.mediation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Loads and saves the aggregate's own properties. */
interface ProcedureRepository extends Repository<Procedure, String> {

    Optional<Procedure> findById(String id);

    Procedure save(Procedure procedure);
}
