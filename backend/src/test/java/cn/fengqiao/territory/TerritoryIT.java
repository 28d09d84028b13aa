package cn.fengqiao.territory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.store.Reference;
import cn.fengqiao.testing.GraphTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class TerritoryIT {

    @Autowired
    Divisions divisions;

    @Autowired
    Agencies agencies;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    List<Reference> references;

    @Autowired
    Neo4jClient client;

    @Test
    void aTownIsFoundByCharactersPinyinAndInitials() {
        for (var typed : List.of("平江", "pingjiang", "PJ", "平江街道", "320508018")) {
            assertThat(divisions.search(typed, List.of("320508"), 5))
                    .as(typed)
                    .first()
                    .extracting(DivisionRow::name, DivisionRow::path, DivisionRow::level)
                    .containsExactly("平江街道", "姑苏区·平江街道", DivisionLevel.STREET);
        }
    }

    @Test
    void nothingOutsideTheAreaIsFound() {
        assertThat(divisions.search("平江街道", List.of("320583"), 5)).isEmpty();
        assertThat(divisions.search("平江街道", List.of("3205"), 5)).hasSize(1);
        assertThat(divisions.search("平江街道", List.of(), 5)).isEmpty();
    }

    @Test
    void theCityIsMadeOfTenDistricts() {
        assertThat(divisions.children("320500"))
                .hasSize(10)
                .allSatisfy(district -> assertThat(district.level()).isEqualTo(DivisionLevel.DISTRICT));
        assertThat(divisions.byCode("320500").orElseThrow().prefix()).isEqualTo("3205");
    }

    @Test
    void theStationOfACommunityIsThatOfItsTownOrTheNeighbourThatTookItOver() {
        var own = divisions.children("320508018").getFirst();
        var given = divisions.children("320576054").getLast();

        assertThat(agencies.covering(own.code(), AgencyKind.POLICE_STATION))
                .extracting(AgencyRow::name)
                .containsExactly("平江派出所");
        assertThat(agencies.covering(given.code(), AgencyKind.POLICE_STATION))
                .extracting(AgencyRow::name)
                .containsExactly("斜塘派出所");
    }

    @Test
    void theNearestCommitteeComesFirst() {
        var community = divisions.children("320508018").getFirst();

        assertThat(agencies.covering(community.code(), AgencyKind.MEDIATION_COMMITTEE))
                .extracting(AgencyRow::areaCode)
                .containsExactly(community.code(), "320508018");
    }

    @Test
    void anAgencysAreaIsThePrefixesOfWhatItCovers() {
        var bureau = agencies.byCode("PSB-320500").orElseThrow();

        assertThat(agencies.areas(bureau.id())).containsExactly("3205");
        assertThat(agencies.byId(bureau.id())).contains(bureau);
        assertThat(agencies.search("gusufenju", List.of(AgencyKind.values()), List.of("3205"), 5))
                .isEmpty();
        assertThat(agencies.search("姑苏分局", List.of(AgencyKind.values()), List.of("3205"), 5))
                .hasSize(1);
        assertThat(agencies.ofKind(AgencyKind.POLICE_STATION, List.of("320508")))
                .hasSize(8);
    }

    @Test
    void workingDaysFollowThePublishedCalendar() {
        assertThat(workingDays.plus(LocalDate.parse("2025-09-30"), 1).day()).isEqualTo("2025-10-09");
        assertThat(workingDays.plus(LocalDate.parse("2031-06-02"), 1).certain()).isFalse();
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = counts();

        references.forEach(Reference::load);

        assertThat(counts()).isEqualTo(before);
    }

    private String counts() {
        return client.query("""
                        RETURN toString(COUNT { MATCH (n) }) + ' ' + toString(COUNT { MATCH ()-->() })
                        """).fetchAs(String.class).one().orElseThrow();
    }
}
