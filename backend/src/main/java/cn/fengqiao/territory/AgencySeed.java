package cn.fengqiao.territory;

import java.util.List;

/**
 * An agency before it is in the graph.
 *
 * @param superior code of the agency it reports to; empty for the highest
 * @param covers codes of the divisions it serves, each with all that lies below
 */
record AgencySeed(String code, AgencyKind kind, String name, String locatedIn, String superior, List<String> covers) {

    AgencySeed {
        covers = List.copyOf(covers);
    }
}
