package cn.yinfeng.app.platform.web;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into one RFC 9457 problem in the reader's language. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final Map<Integer, String> FRAMEWORK =
            Map.of(404, "PLATFORM-404", 405, "PLATFORM-405", 413, "PLATFORM-413", 415, "PLATFORM-415");
    private final Messages messages;

    ProblemHandler(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal, HttpServletResponse response) {
        ProblemDetail problem = problem(refusal.code(), refusal.parameters());
        Object seconds = refusal.parameters().get("seconds");
        if (problem.getStatus() == TOO_MANY && seconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return problem;
    }

    @ExceptionHandler(Absent.class)
    ProblemDetail absent(Absent absent) {
        return problem("PLATFORM-404", Map.of("kind", absent.kind(), "id", absent.id()));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ProblemDetail overtaken(OptimisticLockingFailureException overtaken) {
        return problem("PLATFORM-409", Map.of());
    }

    /** A row was written that stands outside the writer's own units: what is shared is read, not written. */
    @ExceptionHandler(DataAccessException.class)
    ProblemDetail outsideScope(DataAccessException refused) {
        boolean byPolicy = refused.getMostSpecificCause() instanceof SQLException cause
                && "42501".equals(cause.getSQLState())
                && String.valueOf(cause.getMessage()).contains("row-level security");
        if (!byPolicy) {
            return unexpected(refused);
        }
        LOG.warn(
                "refused by the data scope: {}",
                String.valueOf(refused.getMostSpecificCause().getMessage()));
        return problem("PLATFORM-410", Map.of());
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
        problem.setProperty(
                "problems",
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(this::fault)
                        .toList());
        return ResponseEntity.badRequest().body(problem);
    }

    /** What the framework itself refuses: an unknown address, a wrong method, a body or parameter it cannot read. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String code =
                FRAMEWORK.getOrDefault(status.value(), status.is5xxServerError() ? "PLATFORM-500" : "PLATFORM-400");
        ProblemDetail problem = problem(code, Map.of());
        problem.setStatus(status.value());
        switch (refused) {
            case MissingServletRequestParameterException missing ->
                problem.setProperty("problems", List.of(column(missing.getParameterName(), "PLATFORM-406", Map.of())));
            case MethodArgumentTypeMismatchException unread ->
                problem.setProperty("problems", List.of(unread(unread.getName(), unread.getValue())));
            default -> {}
        }
        return new ResponseEntity<>(problem, headers, status);
    }

    private Map<String, String> fault(FieldError field) {
        return field.isBindingFailure()
                ? unread(field.getField(), field.getRejectedValue())
                : Map.of("column", field.getField(), "message", String.valueOf(field.getDefaultMessage()));
    }

    private Map<String, String> unread(String column, @Nullable Object value) {
        return column(column, "PLATFORM-407", Map.of("value", String.valueOf(value)));
    }

    private Map<String, String> column(String column, String code, Map<String, String> parameters) {
        String message = messages.text(code, parameters, LocaleContextHolder.getLocale());
        return Map.of("column", column, "code", code, "message", message);
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
