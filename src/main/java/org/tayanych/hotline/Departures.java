package org.tayanych.hotline;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Members;
import org.tayanych.complaints.ComplaintErased;

/** What goes when somebody goes: a member who leaves, a complaint whose time is over. */
@Component
class Departures {

    private final JdbcClient db;

    Departures(JdbcClient db) {
        this.db = db;
    }

    /** The open cases of somebody who left are nobody's, and so are in everybody's sight; what was being typed goes. */
    @EventListener
    void on(Members.Left left) {
        db.sql("update hotline.case_file set assigned = null where assigned = :member and status <> 'CLOSED'")
                .param("member", left.member().value()).update();
        db.sql("update hotline.task set owner = null where owner = :member and done_at is null")
                .param("member", left.member().value()).update();
        db.sql("delete from hotline.draft where member = :member").param("member", left.member().value()).update();
    }

    /** The keys are destroyed already: the rows go after them, and everything that hangs on them. */
    @EventListener
    void on(ComplaintErased erased) {
        db.sql("delete from hotline.draft where subject = :id").param("id", erased.id().value()).update();
        db.sql("delete from hotline.case_file where id = :id").param("id", erased.id().value()).update();
        db.sql("update hotline.contact set case_id = null where case_id = :id").param("id", erased.id().value()).update();
    }
}
