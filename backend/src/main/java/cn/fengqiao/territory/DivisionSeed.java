package cn.fengqiao.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * One division as the source gives it (china-division 2.7.0, National Bureau of Statistics, cut-off 2022-10-31), with
 * a place on the map that is made up below the districts.
 */
record DivisionSeed(
        String code,
        String name,
        DivisionLevel level,
        String parent,
        double longitude,
        double latitude,
        boolean generated) {

    /** What the codes of everything inside start with. */
    String prefix() {
        return level == DivisionLevel.CITY ? code.substring(0, 4) : code;
    }

    boolean isTown() {
        return code.length() == 9;
    }

    boolean isCommunity() {
        return code.length() == 12;
    }

    boolean isDistrict() {
        return level == DivisionLevel.DISTRICT;
    }

    /** The whole of Suzhou, parents before children. */
    static List<DivisionSeed> suzhou() {
        var outlines = new Outlines();
        var seeds = new ArrayList<DivisionSeed>();
        var points = new HashMap<String, double[]>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource("suzhou-divisions.csv", DivisionSeed.class)
                        .getContentAsString(StandardCharsets.UTF_8))) {
            for (var row : rows) {
                seeds.add(seed(row, outlines, points));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(seeds);
    }

    private static DivisionSeed seed(NamedCsvRecord row, Outlines outlines, Map<String, double[]> points) {
        var code = row.getField("code");
        var parent = row.getField("parent_code");
        var level = DivisionLevel.valueOf(row.getField("level").toUpperCase(Locale.ROOT));
        var point = point(code, level, outlines, points.get(parent));
        points.put(code, point);
        var known = level == DivisionLevel.CITY || outlines.knows(code);
        return new DivisionSeed(code, row.getField("name"), level, parent, point[0], point[1], !known);
    }

    private static double[] point(String code, DivisionLevel level, Outlines outlines, double @Nullable [] parent) {
        if (level == DivisionLevel.CITY) {
            var old = outlines.of("320508");
            return new double[] {old.centreLongitude(), old.centreLatitude()};
        }
        var outline = outlines.of(code.substring(0, 6));
        if (outlines.knows(code)) {
            return new double[] {outline.centreLongitude(), outline.centreLatitude()};
        }
        return code.length() == 12 && parent != null
                ? outline.pointNear(parent, 0.02, code)
                : outline.pointInside(code);
    }
}
