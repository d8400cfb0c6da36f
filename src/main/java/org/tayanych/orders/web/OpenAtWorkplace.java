package org.tayanych.orders.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;
import org.tayanych.orders.Orders;
import org.tayanych.vocabulary.Money;

/** What is open against a workplace: orders that run or are overdue, fines that are not paid, work that stands still. */
@Component
class OpenAtWorkplace implements WorkplaceLines {

    private final JdbcClient db;
    private final Orders orders;

    OpenAtWorkplace(JdbcClient db, Orders orders) {
        this.db = db;
        this.orders = orders;
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        if (!reader.may(Right.INSPECT)) {
            return List.of();
        }
        List<WorkplaceLine> lines = new ArrayList<>();
        lines.addAll(asked("""
                select '/desk/orders/' || id as path, issued_on as day, number, next_due < :today as late from orders.order_
                where workplace = :workplace and organisation = :organisation and state = 'RUNNING'""", workplace, reader)
                .param("today", orders.today())
                .query((row, n) -> new WorkplaceLine(day(row),
                        row.getBoolean("late") ? "orders.workplace.overdue" : "orders.workplace.running",
                        List.of(row.getString("number")), row.getString("path")))
                .list());
        lines.addAll(asked("""
                select '/desk/fines/' || id as path, decided_on as day, number, due - paid as left, currency from orders.fine
                where workplace = :workplace and organisation = :organisation and due > paid""", workplace, reader)
                .query((row, n) -> new WorkplaceLine(day(row), "orders.workplace.unpaid",
                        List.of(row.getString("number"),
                                new Money(row.getBigDecimal("left"), Currency.getInstance(row.getString("currency")))),
                        row.getString("path")))
                .list());
        lines.addAll(asked("""
                select '/desk/suspensions/' || id as path, from_on as day from orders.suspension
                where workplace = :workplace and organisation = :organisation and state = 'SUSPENDED'""", workplace, reader)
                .query((row, n) -> new WorkplaceLine(day(row), "orders.workplace.suspended", List.of(), row.getString("path")))
                .list());
        return lines;
    }

    private JdbcClient.StatementSpec asked(String sql, WorkplaceId workplace, Member reader) {
        return db.sql(sql).param("workplace", workplace.value()).param("organisation", reader.organisation().value());
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("day", LocalDate.class);
    }
}
