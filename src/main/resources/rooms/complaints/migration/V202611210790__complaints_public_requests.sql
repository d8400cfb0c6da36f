-- What programs may read of requests that came by the GeoReport door. The id opens nothing and resembles no other.
-- The complaint may be inserted later in the same transaction.
create table complaints.public_request (
    id text primary key,
    complaint uuid not null unique references complaints.complaint on delete cascade deferrable initially deferred,
    type text not null
);
