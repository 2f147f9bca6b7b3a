-- The number of a paper however its marks are typed: "49/KH-UBND", "49 kh ubnd" and "49-kh.ubnd" are one.
create function plain_number(number text) returns text language sql immutable parallel safe strict
  return btrim(regexp_replace(folded(number), '[^a-z0-9]+', ' ', 'g'));
