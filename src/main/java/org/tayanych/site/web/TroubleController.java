package org.tayanych.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.OpenDoor;

/** Where the server sends what failed before or outside a handler. */
@Controller
class TroubleController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleController.class);

    private final Troubles troubles;

    TroubleController(Troubles troubles) {
        this.troubles = troubles;
    }

    @OpenDoor
    @RequestMapping("/error")
    ModelAndView trouble(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String number = status == 500 ? troubles.number() : "";
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure && status == 500) {
            LOG.error("Fault {} before a handler: {}", number, Faults.told(failure));
        }
        return troubles.answer(request, response, status, number);
    }
}
