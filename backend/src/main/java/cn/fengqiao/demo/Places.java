package cn.fengqiao.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses where disputes arise; three in a hundred of them see a quarter of all disputes. */
final class Places {

    private static final List<String> KINDS = List.of("%s%d幢", "%s%d幢%d单元", "%s新村%d号", "%s沿街%d号", "%s弄堂%d号");

    /** One address of the story. */
    record Place(String id, String address) {}

    private final DemoGraph graph;
    private final Chance chance;
    private final Map<Area, List<Place>> hot = new HashMap<>();
    private final Map<String, Place> known = new HashMap<>();

    Places(DemoGraph graph, Chance chance) {
        this.graph = graph;
        this.chance = chance;
    }

    Place somewhere(Area area) {
        var hotHere = hot.computeIfAbsent(area, key -> new ArrayList<>(List.of(fresh(area), fresh(area))));
        return chance.in(0.27) ? chance.favourite(hotHere) : fresh(area);
    }

    /** Two people of the story may name the same address; then it is the same place. */
    private Place fresh(Area area) {
        var address = chance.oneOf(KINDS).formatted(area.shortName(), chance.between(1, 120), chance.between(1, 4));
        return at(area, address);
    }

    Place at(Area area, String address) {
        return known.computeIfAbsent(area.code() + address, key -> {
            var place = new Place(chance.id(), address);
            graph.node(
                    "Place",
                    Props.fresh(place.id())
                            .and("address", address)
                            .and("key", address)
                            .and("areaCode", area.code()));
            graph.edge("Place", place.id(), "LOCATED_IN", "Division", area.divisionId());
            return place;
        });
    }
}
