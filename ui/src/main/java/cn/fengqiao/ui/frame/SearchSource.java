package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import java.util.List;

/**
 * One group of answers in the global search box (people, disputes, places, pages); provided as a bean, asked on every
 * pause in typing. It checks the rights itself and answers quickly.
 */
public interface SearchSource {

    /** Sorts the groups, as in {@link NavEntry#order()}. */
    int order();

    /** Translation key of the group's heading. */
    String heading();

    List<SearchHit> find(String text, Actor actor, int limit);
}
