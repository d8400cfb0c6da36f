package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.CaseTasks.Added;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** Promises to the worker, within the hours that are safe. */
@HouseTest
class CaseTasksTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @Autowired
    House house;

    Desk desk;
    Submission.Accepted made;

    @BeforeEach
    void somebodyToBeCalledInTheEvening() {
        desk = new Desk(house);
        made = desk.complaint("words", Desk.evenings("0555 000 000"), false, Topic.B01);
    }

    private Added add(CaseTask.Kind kind, Instant due, boolean knowingly) {
        OpenCase opened = desk.open(made.id());
        SafeHours hours = desk.bean(CaseFrames.class).around(opened, "").hours();
        return desk.bean(CaseTasks.class).add(
                opened, new CaseTasks.Plan(kind, due, null, knowingly, Secret.of("About the payslips")), hours);
    }

    /** Next Monday at this hour in Bishkek. */
    private Instant monday(int hour) {
        ZonedDateTime now = house.clock().instant().atZone(BISHKEK);
        return now.plusDays(8 - now.getDayOfWeek().getValue()).withHour(hour).withMinute(0).withSecond(0).withNano(0)
                .toInstant();
    }

    @Test
    void a_call_outside_the_safe_hours_is_refused_with_the_next_safe_one() {
        assertThat(add(CaseTask.Kind.CALL_BACK, monday(9), false))
                .isEqualTo(new Added.OutsideSafeHours(Optional.of(monday(17))));
        assertThat(desk.bean(CaseTasks.class).of(desk.open(made.id()))).isEmpty();
    }

    @Test
    void knowingly_it_is_planned_and_marked() {
        assertThat(add(CaseTask.Kind.CALL_BACK, monday(9), true)).isInstanceOf(Added.Done.class);
        assertThat(desk.bean(CaseTasks.class).of(desk.open(made.id()))).extracting(CaseTask::unsafe).containsExactly(true);
    }

    @Test
    void office_work_needs_no_safe_hour_and_the_past_is_no_time() {
        assertThat(add(CaseTask.Kind.OFFICE, monday(9), false)).isInstanceOf(Added.Done.class);
        assertThat(add(CaseTask.Kind.OFFICE, house.clock().instant().minusSeconds(60), false))
                .isInstanceOf(Added.NoSuchTime.class);
        assertThat(add(CaseTask.Kind.OFFICE, house.clock().instant().plus(Duration.ofDays(2000)), false))
                .isInstanceOf(Added.NoSuchTime.class);
    }

    @Test
    void the_case_comes_up_when_its_first_task_is_due_and_goes_back_when_it_is_done() {
        CaseFile before = desk.bean(CaseFiles.class).glance(made.id(), desk.me()).orElseThrow();
        Instant soon = house.clock().instant().plus(Duration.ofHours(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        assertThat(add(CaseTask.Kind.OFFICE, soon, false)).isInstanceOf(Added.Done.class);
        assertThat(desk.open(made.id()).file().clock().due()).isEqualTo(soon);
        CaseTask task = desk.bean(CaseTasks.class).of(desk.open(made.id())).getFirst();
        assertThat(task.words()).isEqualTo(Secret.of("About the payslips"));
        assertThat(desk.bean(CaseTasks.class).finish(desk.open(made.id()), task.id(), true)).isTrue();
        assertThat(desk.bean(CaseTasks.class).finish(desk.open(made.id()), task.id(), true)).isFalse();
        assertThat(desk.open(made.id()).file().clock().due()).isEqualTo(before.clock().due());
    }

    @Test
    void a_task_of_another_case_cannot_be_finished_from_here() {
        assertThat(add(CaseTask.Kind.OFFICE, monday(9), false)).isInstanceOf(Added.Done.class);
        CaseTask task = desk.bean(CaseTasks.class).of(desk.open(made.id())).getFirst();
        Submission.Accepted other = desk.complaint("words", Topic.B01);
        assertThat(desk.bean(CaseTasks.class).finish(desk.open(other.id()), task.id(), true)).isFalse();
    }

    @Test
    void the_form_suggests_safe_times_warns_and_puts_the_task_on_the_calendar() {
        Visitor consultant = desk.world.signIn(desk.consultant);
        Answer page = consultant.get("/desk/cases/" + made.id() + "/tasks");
        assertThat(page.page().select("input[name=slot]")).hasSize(4);
        ZonedDateTime unsafe = monday(9).atZone(BISHKEK);
        Answer warned = consultant.form(page, "form[action$=tasks]").set("kind", "CALL_BACK").set("slot", "OTHER")
                .set("date-day", "" + unsafe.getDayOfMonth()).set("date-month", "" + unsafe.getMonthValue())
                .set("date-year", "" + unsafe.getYear()).set("time", "09:00").set("task", "Ask about June").submit();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("It is not safe to turn to the worker then");
        assertThat(warned.page().select("textarea[name=task]").text()).isEqualTo("Ask about June");
        Answer planned = consultant.form(warned, "form[action$=tasks]").tick("knowingly", "yes").submit();
        assertThat(planned.text()).contains("Ask about June", "outside the safe hours");
        Answer week = consultant.get("/desk/calendar?week=" + unsafe.toLocalDate());
        assertThat(week.text()).contains(made.reference().toString()).doesNotContain("Ask about June");
    }
}
