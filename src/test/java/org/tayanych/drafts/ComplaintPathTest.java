package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Leaves;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/** The order of the pages comes from the answers and nothing else. */
@HouseTest
class ComplaintPathTest {

    @Autowired
    House house;

    private final Map<DraftPage, Draft.Answers> pages = new EnumMap<>(DraftPage.class);

    @Test
    void pay_is_asked_only_when_it_is_about_pay_and_safe_contact_only_when_somebody_may_call() {
        assertThat(ComplaintPath.of(draft(0))).doesNotContain(DraftPage.PAY, DraftPage.SAFE);
        answer(DraftPage.WHAT, "what", "NOT_PAID");
        answer(DraftPage.CONTACT, "way", "CALL");
        assertThat(ComplaintPath.of(draft(0))).contains(DraftPage.PAY, DraftPage.SAFE);
        assertThat(ComplaintPath.after(DraftPage.EMPLOYER, draft(0))).contains(DraftPage.PAY);
        assertThat(ComplaintPath.before(DraftPage.WORDS, draft(0))).contains(DraftPage.PAY);
    }

    @Test
    void only_four_answers_are_required_and_a_file_can_stand_for_the_words() {
        assertThat(ComplaintPath.missing(draft(0))).contains(DraftPage.WHAT);
        answer(DraftPage.WHAT, "what", "HURT");
        assertThat(ComplaintPath.missing(draft(0))).contains(DraftPage.COUNTRY);
        answer(DraftPage.COUNTRY, "country", "TR");
        assertThat(ComplaintPath.missing(draft(0))).contains(DraftPage.WORDS);
        answer(DraftPage.CONTACT, "identity", "ANONYMOUS");
        assertThat(ComplaintPath.missing(draft(1))).isEmpty();
        pages.put(DraftPage.CONTACT, new Draft.Answers(1, Leaves.blank()
                .with("identity", List.of("NAMED")).with("way", List.of("SMS"))));
        assertThat(ComplaintPath.missing(draft(1))).contains(DraftPage.SAFE);
    }

    @Test
    void a_change_leads_back_to_checking_unless_it_opens_a_question_that_was_never_asked() {
        answer(DraftPage.WHAT, "what", "HURT");
        assertThat(ComplaintPath.afterChange(DraftPage.EMPLOYER, draft(0))).isEmpty();
        answer(DraftPage.WHAT, "what", "NOT_PAID");
        assertThat(ComplaintPath.afterChange(DraftPage.EMPLOYER, draft(0))).contains(DraftPage.PAY);
        answer(DraftPage.PAY, "unpaid", "|||");
        assertThat(ComplaintPath.afterChange(DraftPage.EMPLOYER, draft(0))).isEmpty();
    }

    private void answer(DraftPage page, String name, String code) {
        pages.put(page, new Draft.Answers(1, Leaves.blank().with(name, List.of(code))));
    }

    private Draft draft(int files) {
        return new Draft(SubjectId.draw(), house.bean(Vault.class).draw(), pages, files);
    }
}
