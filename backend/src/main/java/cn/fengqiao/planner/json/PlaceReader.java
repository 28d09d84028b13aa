package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Community;
import cn.fengqiao.planner.Place;
import cn.fengqiao.planner.Travel;

/** Reads where things are and how far apart. */
final class PlaceReader {

    private PlaceReader() {}

    static Travel travel(Cursor at) {
        return switch (at.text("kind")) {
            case "none" -> {
                at.only("kind");
                yield new Travel.None();
            }
            case "speed" -> {
                at.only("kind", "kmPerHour", "detour", "extraMinutes", "latitude");
                yield new Travel.Speed(
                        at.number("kmPerHour", 35, 1, 1000), at.number("detour", 1.3, 1, 10),
                        at.integer("extraMinutes", 5, 0, 240), at.number("latitude", 31.3, -89, 89));
            }
            case "matrix" -> {
                at.only("kind", "minutes", "metres", "metresPerMinute");
                yield new Travel.Matrix(
                        at.list("minutes", true, row -> row.ownRow(10_000)),
                        at.list("metres", false, row -> row.ownRow(10_000_000)),
                        at.integer("metresPerMinute", 600, 0, 10_000));
            }
            default -> {
                at.flaw(at.pointer + "/kind", "travelKind");
                yield new Travel.None();
            }
        };
    }

    static Place place(Cursor at) {
        at.only("id", "lat", "lon");
        return new Place(at.text("id"), at.number("lat", 0, -90, 90), at.number("lon", 0, -180, 180));
    }

    static Community community(Cursor at) {
        at.only("id", "visitedThisYear");
        return new Community(at.text("id"), at.flag("visitedThisYear", false));
    }
}
