package cn.fengqiao.store;

import java.util.List;
import java.util.Map;

/** Something that must always hold and that Cypher alone cannot check (the audit chain, sealed values). */
public interface Invariant {

    /** Subject and name, as for the questions in {@code cypher/invariants}. */
    String question();

    /** The first offenders; empty when it holds. */
    List<Map<String, Object>> violations();
}
