package cn.fengqiao.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the story takes place: one station's town with most of it, the rest of the district, and a few towns elsewhere.
 *
 * @param home communities of the station's own town
 * @param near those of the other towns of the district
 * @param far those of towns in the other districts
 */
record Setting(List<Area> home, List<Area> near, List<Area> far) {

    /** 枫桥街道, whose name the work goes by. */
    static final String HOME = "320505003";

    private static final int FAR_TOWNS = 2;

    static Setting of(List<Area> all) {
        var byDistrict = all.stream()
                .filter(area -> !area.district().equals(HOME.substring(0, 6)))
                .collect(Collectors.groupingBy(Area::district));
        return new Setting(
                all.stream().filter(area -> area.town().equals(HOME)).toList(),
                all.stream()
                        .filter(area -> area.code().startsWith(HOME.substring(0, 6))
                                && !area.town().equals(HOME))
                        .toList(),
                byDistrict.values().stream()
                        .flatMap(areas -> firstTowns(areas).stream())
                        .sorted((a, b) -> a.code().compareTo(b.code()))
                        .toList());
    }

    private static List<Area> firstTowns(List<Area> areas) {
        var towns = areas.stream()
                .map(Area::town)
                .distinct()
                .sorted()
                .limit(FAR_TOWNS)
                .toList();
        return areas.stream().filter(area -> towns.contains(area.town())).toList();
    }

    /** Three in four at home, half of the rest nearby. */
    Area somewhere(Chance chance) {
        return switch (chance.weighted(76, 12, 12)) {
            case 0 -> chance.favourite(home);
            case 1 -> chance.oneOf(near);
            default -> chance.oneOf(far);
        };
    }

    List<Area> all() {
        return List.of(home, near, far).stream().flatMap(List::stream).toList();
    }

    /** The towns of the story, home first. */
    List<String> towns() {
        return all().stream().map(Area::town).distinct().toList();
    }

    static Map<String, List<Area>> byTown(List<Area> areas) {
        return areas.stream().collect(Collectors.groupingBy(Area::town));
    }
}
