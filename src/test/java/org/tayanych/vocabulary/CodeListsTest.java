package org.tayanych.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void a_text_that_is_no_code_is_found_nowhere() {
        for (String text : List.of("", " ", "b01", "B1", "B01 ", "B99", "Z01", "B01\n", "toString")) {
            assertThat(Coded.find(Topic.class, text)).isEmpty();
        }
        assertThat(Coded.find(Topic.class, "B01")).contains(Topic.B01);
    }

    @Test
    void topic_codes_are_stable() {
        assertThat(codes(Topic.values()))
                .isEqualTo("A01 A02 A03 A04 A05 A06 A07 A08 "
                        + "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 "
                        + "C01 C02 C03 C04 C05 C06 D01 D02 D03 D04 D05 D06 D07 D08 E01 E02 E03 E04 E05 "
                        + "F01 F02 F03 F04 F05 F06 F07 F08 F09 G01 G02 G03 G04 G05 G06 G07 G08 H01 H02 H03 H04 H05 "
                        + "I01 I02 I03 I04 J01 J02 J03 J04 J05 J06 K01 K02 K03 K04 K05 K06")
                .hasSize(78 * 4 - 1);
    }

    @Test
    void the_other_codes_that_rest_in_the_database_are_stable() {
        assertThat(codes(Channel.values())).isEqualTo("WEB PHONE MESSENGER WALK_IN OUTREACH API OPEN311");
        assertThat(codes(Identity.values())).isEqualTo("ANONYMOUS CONFIDENTIAL NAMED");
        assertThat(codes(Want.values())).isEqualTo("ADVICE PAYMENT INSPECTION UNION RECORD");
        assertThat(codes(Urgency.values())).isEqualTo("EMERGENCY HIGH NORMAL");
        assertThat(codes(PublicTopic.values()))
                .isEqualTo("NOT_PAID NO_CONTRACT FIRED HURT DANGEROUS NO_REST HARASSED VIOLENCE UNFAIR NOT_FREE ABROAD"
                        + " SOMETHING_ELSE");
        assertThat(codes(SizeBand.values())).isEqualTo("MICRO SMALL MEDIUM LARGE UNKNOWN");
        assertThat(RemedyKind.values()).hasSize(17);
        assertThat(Outcome.values()).hasSize(20);
        assertThat(Service.values()).hasSize(19);
        assertThat(Indicator.values()).hasSize(11);
        assertThat(GbvForm.values()).hasSize(20);
    }

    @Test
    void every_topic_belongs_to_exactly_one_picture() {
        List<Topic> behindPictures =
                Stream.of(PublicTopic.values()).flatMap(tile -> tile.topics().stream()).toList();
        assertThat(behindPictures).doesNotHaveDuplicates().containsExactlyInAnyOrder(Topic.values());
        for (Topic topic : Topic.values()) {
            assertThat(PublicTopic.of(topic).topics()).contains(topic);
        }
    }

    @Test
    void something_else_presumes_nothing_and_every_other_picture_one_code_of_its_own() {
        assertThat(PublicTopic.SOMETHING_ELSE.presumed()).isEmpty();
        for (PublicTopic tile : PublicTopic.values()) {
            if (tile != PublicTopic.SOMETHING_ELSE) {
                assertThat(tile.topics()).containsAll(tile.presumed());
                assertThat(tile.presumed()).hasSize(1);
            }
        }
    }

    @Test
    void only_sexual_harassment_and_violence_are_restricted_and_their_picture_leads_nowhere_else() {
        assertThat(Topic.values()).filteredOn(Topic::restricted).containsExactly(Topic.E01, Topic.E02);
        assertThat(PublicTopic.HARASSED.topics()).allMatch(Topic::restricted);
        assertThat(PublicTopic.values()).filteredOn(PublicTopic::restricted).containsExactly(PublicTopic.HARASSED);
        assertThat(Topic.anyRestricted(List.of(Topic.B01, Topic.E02))).isTrue();
        assertThat(Topic.anyRestricted(List.of(Topic.B01))).isFalse();
    }

    @Test
    void every_coercion_topic_asks_for_screening_and_late_pay_does_not() {
        assertThat(TopicGroup.G.topics()).hasSize(8).allMatch(Topic::asksForScreening);
        assertThat(Topic.B01.asksForScreening()).isFalse();
        assertThat(Topic.G05.indicator()).contains(Indicator.FL03);
    }

    @Test
    void no_topic_starts_less_urgent_than_its_worst() {
        assertThat(Topic.values()).allMatch(topic -> topic.urgency().or(topic.atWorst()) == topic.atWorst());
        assertThat(Topic.urgencyOf(List.of())).isEqualTo(Urgency.NORMAL);
        assertThat(Topic.urgencyOf(List.of(Topic.B01, Topic.B02, Topic.A01))).isEqualTo(Urgency.HIGH);
        assertThat(Topic.urgencyOf(List.of(Topic.E02, Topic.B02))).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void a_topic_without_a_norm_says_so() {
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(topic.law().articles().isEmpty())
                .isEqualTo(topic.law().mark() == LegalReference.Mark.NONE));
        assertThat(Topic.B01.law()).isEqualTo(LegalReference.read("94.4"));
        assertThat(Topic.K01.law().mark()).isEqualTo(LegalReference.Mark.UNCONFIRMED);
    }

    private static String codes(Coded[] list) {
        return Arrays.stream(list).map(Coded::name).collect(Collectors.joining(" "));
    }
}
