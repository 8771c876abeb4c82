package uk.goldenthread.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.goldenthread.platform.privacy.DetailKind.DATE_OF_BIRTH;
import static uk.goldenthread.platform.privacy.DetailKind.EMAIL;
import static uk.goldenthread.platform.privacy.DetailKind.NAME_AND_AGE;
import static uk.goldenthread.platform.privacy.DetailKind.NAME_AND_SCHOOL;
import static uk.goldenthread.platform.privacy.DetailKind.NAME_FOR_POST;
import static uk.goldenthread.platform.privacy.DetailKind.NHS_NUMBER;
import static uk.goldenthread.platform.privacy.DetailKind.PHONE;
import static uk.goldenthread.platform.privacy.DetailKind.POSTCODE;
import static uk.goldenthread.platform.privacy.DetailKind.PUPIL_NUMBER;
import static uk.goldenthread.platform.privacy.DetailKind.PUPIL_NUMBER_SHAPE;
import static uk.goldenthread.platform.privacy.DetailKind.TEN_DIGITS;
import static uk.goldenthread.platform.privacy.DetailKind.TITLE_AND_NAME;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, what is not, and that what is found is never said. Numbers and names are made up. */
class PersonalDetailsTest {
    static Stream<Arguments> found() {
        return Stream.of(
                of("Pupil UPN H801200001001 waits", PUPIL_NUMBER),
                of("h801200001001", PUPIL_NUMBER),
                of("H801 2000 01001", PUPIL_NUMBER),
                of("H801-2000-01-001", PUPIL_NUMBER),
                of("H8012000\u200b01001", PUPIL_NUMBER),
                of("Pupil A801200001001 waits", PUPIL_NUMBER_SHAPE),
                of("UPN: B 80120 00010 01", PUPIL_NUMBER_SHAPE),
                of("NHS number 943 476 5919", NHS_NUMBER),
                of("NHS no. 9434765919.", NHS_NUMBER),
                of("943-476-5919 (NHS)", NHS_NUMBER),
                of("NHS number 943\u00a0476\u00a05919", NHS_NUMBER),
                of("NHS number 943 476 5918", TEN_DIGITS),
                of("reference 9434765919", TEN_DIGITS),
                of("born 12/03/2014", DATE_OF_BIRTH),
                of("born on 12th March 2014", DATE_OF_BIRTH),
                of("DOB: 12.3.14", DATE_OF_BIRTH),
                of("D.O.B. 2014-03-12", DATE_OF_BIRTH),
                of("date of birth is March 12, 2014", DATE_OF_BIRTH),
                of("The family lives at 12 Acacia Avenue, WA8 7QF", POSTCODE),
                of("postcode wa8 7qf", POSTCODE),
                of("write to testcase77@gmail.com", EMAIL),
                of("jane.smithson@halton.gov.uk", EMAIL),
                of("ring 07700 900123", PHONE),
                of("ring +44 7700 900123", PHONE),
                of("ring (0151) 496 0123", PHONE),
                of("Jake, aged 9, waits for a place", NAME_AND_AGE),
                of("Jake Testcase (9) waits", NAME_AND_AGE),
                of("Jake is 9 and out of school", NAME_AND_AGE),
                of("a 9-year-old, Jake, is out of school", NAME_AND_AGE),
                of("The case of Oluwaseun, aged 9", NAME_AND_AGE),
                of("Jake in Year 4 waits", NAME_AND_AGE),
                of("Jake attends Ashfield Primary School", NAME_AND_SCHOOL),
                of("Oluwaseun Testcase at Ashfield Academy waits", NAME_AND_SCHOOL),
                of("the mother, Mrs Sandra Testcase, waits", TITLE_AND_NAME),
                of("Dr. Testcase to confirm", TITLE_AND_NAME),
                of("Cllr Testcase asked", TITLE_AND_NAME),
                of("Mrs. Khan waits", TITLE_AND_NAME),
                of("Dr O'Neill to confirm", TITLE_AND_NAME),
                of("Dr O’Neill to confirm", TITLE_AND_NAME),
                of("Miss A. Smith waits", TITLE_AND_NAME),
                of("MRS KHAN WAITS", TITLE_AND_NAME),
                of("the mother, mrs khan, waits", TITLE_AND_NAME),
                of("mr. testcase asked", TITLE_AND_NAME),
                of("upn h801200001001", PUPIL_NUMBER),
                of("upn h80 1200 0010 01", PUPIL_NUMBER),
                of("his upn is a801-2000-01-001", PUPIL_NUMBER_SHAPE),
                of("nhs no 943  476  5919", NHS_NUMBER),
                of("NHS 943.476.5919", NHS_NUMBER),
                of("DOB 3/4/15", DATE_OF_BIRTH),
                of("dob 03042015", DATE_OF_BIRTH),
                of("born 3 April 2015", DATE_OF_BIRTH),
                of("born on the 3rd of April, 2015", DATE_OF_BIRTH),
                of("b. 03/04/2015", DATE_OF_BIRTH),
                of("03/04/2015 (date of birth)", DATE_OF_BIRTH),
                of("lives at 12 acacia avenue, wa8 7qf", POSTCODE),
                of("12 acacia avenue wa87qf", POSTCODE),
                of("ring 07700900123", PHONE),
                of("ring 07700 900 123", PHONE),
                of("ring +447700900123", PHONE),
                of("ring +44 (0)7700 900123", PHONE),
                of("ring 07700.900.123", PHONE),
                of("ring 0151-496-0123", PHONE),
                of("write to Parent@Hotmail.CO.UK", EMAIL),
                of("j.smithson@halton.gov.uk", EMAIL),
                of("jane_smithson@nhs.net", EMAIL),
                of("JOHN SMITH aged 9", NAME_AND_AGE),
                of("JOHN SMITH (9) WAITS", NAME_AND_AGE),
                of("john smith, 9, waits", NAME_AND_AGE),
                of("john smith, 9, st mary's primary", NAME_AND_AGE),
                of("john is 9 and out of school", NAME_AND_AGE),
                of("john smith aged nine", NAME_AND_AGE),
                of("John Smith, 9 yrs", NAME_AND_AGE),
                of("a 9 yo, Jake, waits", NAME_AND_AGE),
                of("john smith attends st mary's primary", NAME_AND_SCHOOL),
                of("JOHN SMITH ATTENDS ASHFIELD PRIMARY SCHOOL", NAME_AND_SCHOOL),
                of("John Smith, St Mary’s Primary", NAME_AND_SCHOOL),
                of("John Smith, Ashfield Academy", NAME_AND_SCHOOL));
    }

    private static Arguments of(String text, DetailKind... kinds) {
        return Arguments.of(text, Set.of(kinds));
    }

    private static Set<DetailKind> kinds(List<Detail> details) {
        return details.stream().map(Detail::kind).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("found")
    void isFound(String text, Set<DetailKind> expected) {
        assertEquals(expected, kinds(PersonalDetails.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Smithson (Head of SEND)",
                "Jane Smithson, Head of SEND",
                "Oluwaseun Adeyemi - Head of SEND",
                "Head of SEND / Jane Smithson",
                "Head of SEND (Jane Smithson)",
                "Jane Smithson",
                "Jane Smithson and Head of SEND",
                "Jane Smithson – SENCO",
                "JANE SMITHSON, SENCO",
                "jane smithson - senco",
                "Smithson, Jane (Head of SEND)",
                "Adeyemi, Oluwaseun (Head of SEND)",
                "J. Smithson (Head of SEND)",
                "J R Smithson, SENCO",
                "SENCO: J. Smithson"
            })
    void aNameWhereAPostBelongs(String lead) {
        assertEquals(Set.of(NAME_FOR_POST), kinds(PersonalDetails.in(lead, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of SEND",
                "SRO, priority 1",
                "Director of Children’s Services",
                "Acting Director of Education; Acting Director of SEND and Inclusion",
                "Associate Director for Quality and Service Improvement",
                "Designated Clinical Officer",
                "SENDIASS Manager",
                "Halton Council",
                "Cheshire and Merseyside ICB",
                "Head of Therapies, Bridgewater Community Healthcare",
                "DCO",
                "Parent Carer Forum chair",
                "HEAD OF SEND",
                "head of send and inclusion",
                "Halton, Wirral",
                "DIRECTOR OF CHILDREN’S SERVICES",
                "A Head of Service"
            })
    void aPostIsNoName(String lead) {
        assertEquals(List.of(), PersonalDetails.in(lead, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children aged 5 to 10 wait longest",
                "Young people aged 16-25",
                "Pupils aged 16+ in Year 12",
                "Plans finalised between 2024-25 and 2025-26: 2023 2024 2025",
                "£1,250,000 and £690000000",
                "Call 0300 123 4567 or 0800 1111",
                "send@halton.gov.uk and ehc.team@example.gov.uk",
                "https://www.example.gov.uk/documents/1234567890/jane.smith@example.com",
                "St Mary’s Primary School and Ashley High School open in September",
                "Sir Thomas Boteler Academy and the Lord Mayor",
                "priority P5 3rd quarter",
                "action 20.06.24 Action 10e",
                "Halton Policy and Performance Board paper, 15 July 2024, 3.5",
                "the North West 50.5, England 46.4",
                "E06000006, released on 2025-06-26",
                "born in 2014 or later: 120 children",
                "AMBER 3, GREEN 9 and RED (2)",
                "amber, 9 of 12 actions",
                "PUPILS AGED 5 TO 16 IN MAINSTREAM SCHOOLS",
                "children attend a special school or the local primary school",
                "dr and mrs are titles; the dr will see, mr and mrs too",
                "miss 9 milestones",
                "0.1234567890 and 0.123456789",
                "i.t@halton.gov.uk",
                "Priority 3 was born of 12 meetings in 2024",
                "The board met on 12/03/2024, and the DOB of no child was named",
                "jack, 9 of 10 sockets"
            })
    void isNotFound(String text) {
        assertEquals(List.of(), PersonalDetails.in(text));
    }

    @Test
    void aMaskCoversTheDetailAndNothingElse() {
        assertEquals("UPN ••••••••••••• waits", PersonalDetails.masked("UPN H801200001001 waits"));
        assertEquals("••••••••••••• (Head of SEND)", PersonalDetails.masked("Jane Smithson (Head of SEND)"));
        assertEquals("•••••••••••••• (Head of SEND)", PersonalDetails.masked("Smithson, Jane (Head of SEND)"));
        for (String name : new String[] {
            "Mrs Sandra Testcase",
            "Mrs S. Testcase",
            "Dr Anne-Marie van der Berg",
            "Mr J R Testcase",
            "Jake Tom Testcase, aged 9",
            "jake testcase, aged 9",
            "JAKE TESTCASE AGED 9"
        }) {
            assertEquals(
                    "The case of " + "•".repeat(name.length()) + " waits",
                    PersonalDetails.masked("The case of " + name + " waits"));
        }
    }

    @Test
    void kindsAreNamedOnceAndWithoutTheWords() {
        String words = PersonalDetails.words(PersonalDetails.in(
                "NHS number 943 476 5919, born 12/03/2014, Mrs Sandra Testcase and Mr Paul Testcase"));

        assertEquals("an NHS number, what looks like a date of birth and a title with a name", words);
        assertFalse(words.matches(".*(?:943|Sandra|2014).*"), words);
    }

    @Test
    void ofTemporaryNumbersTheLastLetterCounts() {
        // Made by the rule itself: letter + 801200001 + 00 + letter.
        long fits = "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .filter(c -> CheckDigits.upn((char) c + "80120000100A"))
                .count();

        assertEquals(1, fits);
        assertTrue(PersonalDetails.in("A80120000100A").size() == 1);
    }
}
