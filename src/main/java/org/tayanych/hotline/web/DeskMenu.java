package org.tayanych.hotline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.hotline.CasePanel;
import org.tayanych.site.MenuEntry;

/** The hotline's lines in the desk's menu, and the panels of its case page. */
@Component
class DeskMenu {

    @Bean
    static MenuEntry queueEntry() {
        return new MenuEntry("/desk", "hotline.menu.queue", 10, Right.WORK_CASES.name());
    }

    @Bean
    static MenuEntry contactsEntry() {
        return new MenuEntry("/desk/contacts", "hotline.menu.contacts", 20, Right.WORK_CASES.name());
    }

    @Bean
    static MenuEntry calendarEntry() {
        return new MenuEntry("/desk/calendar", "hotline.menu.calendar", 30, Right.WORK_CASES.name());
    }

    @Bean
    static MenuEntry searchEntry() {
        return new MenuEntry("/desk/search", "hotline.menu.search", 40, Right.WORK_CASES.name());
    }

    @Bean
    static MenuEntry boardEntry() {
        return new MenuEntry("/desk/board", "hotline.menu.board", 50, Right.SUPERVISE.name());
    }

    @Bean
    static CasePanel overviewPanel() {
        return new CasePanel("", "hotline.panel.overview", 10);
    }

    @Bean
    static CasePanel messagesPanel() {
        return new CasePanel("messages", "hotline.panel.messages", 20);
    }

    @Bean
    static CasePanel tasksPanel() {
        return new CasePanel("tasks", "hotline.panel.tasks", 30);
    }

    @Bean
    static CasePanel consultationsPanel() {
        return new CasePanel("consultations", "hotline.panel.consultations", 40);
    }

    @Bean
    static CasePanel triagePanel() {
        return new CasePanel("triage", "hotline.panel.triage", 15);
    }

    @Bean
    static CasePanel handOverPanel() {
        return new CasePanel("handover", "hotline.panel.handover", 90);
    }

    @Bean
    static CasePanel closingPanel() {
        return new CasePanel("closing", "hotline.panel.closing", 100);
    }
}
