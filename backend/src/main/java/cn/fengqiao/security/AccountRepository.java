package cn.fengqiao.security;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Loads and saves accounts; everything else about them is Cypher. */
interface AccountRepository extends Repository<Account, String> {

    Account save(Account account);

    Optional<Account> findById(String id);

    Optional<Account> findByUsername(String username);
}
