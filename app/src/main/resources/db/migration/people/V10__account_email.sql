-- 电子邮箱: where notices are sent, given by the person; nobody has to. Its form only is checked here.
ALTER TABLE people.account ADD email text
    CHECK (length(email) <= 254 AND email ~ '^[^@[:space:][:cntrl:],;<>"]+@[^@[:space:][:cntrl:],;<>".]+([.][^@[:space:][:cntrl:],;<>".]+)+$');
