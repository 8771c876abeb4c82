package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new wording of one title, and the title of another action. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "Recruit a second team|Train school leaders|true",
                "Improve the SEND offer|Improve waiting times for therapy|true",
                "Timely plans|Health offer|true",
                "Portal|Strategy|true",
                "Recruit a second team|Recruitment of a second EHC team|false",
                "Recruit a second team|The second team is recruited|false",
                "Improve the SEND offer|Improve the SEND local offer website|false",
                "Review the plan|Review the plan|false",
                "Review the plan|Develop a service|true",
                "Portal|A1|false",
                "Ymgynghori â theuluoedd|Ymgynghori eto|false"
            },
            delimiter = '|')
    void titlesThatDifferWholly(String one, String other, boolean wholly) {
        assertThat(Titles.differWholly(one, other)).isEqualTo(wholly);
        assertThat(Titles.differWholly(other, one)).isEqualTo(wholly);
    }
}
