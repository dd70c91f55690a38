package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.Invitations;
import cn.yinfeng.app.people.access.Invitations.Acceptance;
import cn.yinfeng.app.people.access.Invitations.Accepted;
import cn.yinfeng.app.people.access.Invitations.Invitation;
import cn.yinfeng.app.people.access.Invitations.InvitationView;
import cn.yinfeng.app.people.access.Invitations.Invited;
import cn.yinfeng.app.people.access.Invitations.Opened;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Invitations. What the link carries stands behind its {@code #}, which browsers send to no server, and is told in the
 * body of a request: so it comes into no log.
 */
@RestController
@RequestMapping("/api/v1/invitations")
class InvitationController {
    private static final int LONGEST = 400;
    private final Invitations invitations;
    private final PublicAddress address;

    InvitationController(Invitations invitations, PublicAddress address) {
        this.invitations = invitations;
        this.address = address;
    }

    @GetMapping
    @Needs("account.manage")
    List<InvitationView> list() {
        return invitations.all();
    }

    @PostMapping
    @Needs("account.manage")
    Link invite(@RequestBody @Valid InvitationRequest wish, HttpServletRequest request) {
        Invited invited = invitations.invite(new Invitation(wish.name(), wish.role(), wish.unitId(), wish.contact()));
        return new Link(address.of(request) + "/invitation#" + invited.secret(), invited.view());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("account.manage")
    void revoke(@PathVariable UUID id) {
        invitations.revoke(id);
    }

    @PostMapping("/opening")
    @Open(because = "whoever is invited has no account yet")
    Opened open(@RequestBody @Valid SecretTold told, HttpServletRequest request) {
        return invitations.open(told.secret(), request.getRemoteAddr());
    }

    @PostMapping("/acceptance")
    @Open(because = "whoever is invited has no account yet")
    Accepted accept(@RequestBody @Valid InvitedPersonRequest wish, HttpServletRequest request) {
        return invitations.accept(
                new Acceptance(wish.secret(), wish.login(), wish.password(), request.getRemoteAddr()));
    }

    record InvitationRequest(
            @NotBlank @Size(max = 60) String name,
            @NotBlank String role,
            @Nullable Integer unitId,
            @Nullable @Size(max = 100) String contact) {}

    record Link(String link, InvitationView invitation) {}

    record SecretTold(@NotBlank @Size(max = LONGEST) String secret) {}

    record InvitedPersonRequest(
            @NotBlank @Size(max = LONGEST) String secret,
            @NotBlank @Size(max = 60) String login,
            @NotNull @Size(max = LONGEST) String password) {}
}
