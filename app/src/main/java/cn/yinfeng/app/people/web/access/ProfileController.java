package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.Profiles;
import cn.yinfeng.app.people.access.Profiles.Profile;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own profile. */
@RestController
@RequestMapping("/api/v1/session/profile")
class ProfileController {
    private static final int LONGEST = 400;
    private final Profiles profiles;

    ProfileController(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    @Needs(Needs.LOGIN)
    Profile show() {
        return profiles.mine();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void change(@RequestBody @Valid ProfileRequest request) {
        profiles.changeEmail(request.email());
    }

    record ProfileRequest(@Nullable @Size(max = LONGEST) String email) {}
}
