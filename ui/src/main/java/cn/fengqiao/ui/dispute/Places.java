package cn.fengqiao.ui.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.ui.frame.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes fields for places, each bounded by the areas of the person who is signed in. */
@Component
class Places {

    private final Divisions divisions;
    private final Acting acting;

    Places(Divisions divisions, Acting acting) {
        this.divisions = divisions;
        this.acting = acting;
    }

    Actor actor() {
        return acting.actor();
    }

    /** For looking: any level of division in which the person may read disputes. */
    PlaceField anywhere(String label) {
        return new PlaceField(Words.of(label), divisions, reading(), List.of(DivisionLevel.values()));
    }

    /** For registering: where a dispute can have happened, in an area that the person works in. */
    PlaceField here(String label) {
        return new PlaceField(
                Words.of(label),
                divisions,
                actor().areas(Permission.DISPUTE_REPORT),
                List.of(
                        DivisionLevel.COMMUNITY,
                        DivisionLevel.VILLAGE,
                        DivisionLevel.OTHER,
                        DivisionLevel.TOWN,
                        DivisionLevel.STREET));
    }

    private List<String> reading() {
        return Stream.of(Permission.DISPUTE_READ, Permission.OWN_DISPUTE_READ)
                .flatMap(permission -> actor().areas(permission).stream())
                .distinct()
                .toList();
    }
}
