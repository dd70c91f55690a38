package cn.yinfeng.app.platform.web;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into one RFC 9457 problem in the reader's language. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int UNPROCESSABLE = 422;
    private final Messages messages;

    ProblemHandler(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal) {
        return problem(refusal.code(), refusal.parameters());
    }

    @ExceptionHandler(Absent.class)
    ProblemDetail absent(Absent absent) {
        return problem("PLATFORM-404", Map.of("kind", absent.kind(), "id", absent.id()));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ProblemDetail overtaken(OptimisticLockingFailureException overtaken) {
        return problem("PLATFORM-409", Map.of());
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception bug) {
        LOG.error("unexpected", bug);
        return problem("PLATFORM-500", Map.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem("PLATFORM-400", Map.of());
        List<Map<String, String>> fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(each -> Map.of("column", each.getField(), "message", String.valueOf(each.getDefaultMessage())))
                .toList();
        problem.setProperty("problems", fields);
        return ResponseEntity.badRequest().body(problem);
    }

    private ProblemDetail problem(String code, Map<String, Object> parameters) {
        Locale reader = LocaleContextHolder.getLocale();
        String status = messages.find(code + ".status", Locale.CHINESE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status == null ? UNPROCESSABLE : Integer.parseInt(status)),
                messages.text(code, parameters, reader));
        problem.setTitle(code);
        problem.setProperty("code", code);
        problem.setProperty("parameters", parameters);
        String fix = messages.find(code + ".fix", reader);
        if (fix != null) {
            problem.setProperty("fix", Messages.fill(fix, parameters));
        }
        return problem;
    }
}
