-- Posts the bodies of a file, one a line, in turn and again from the start.
-- wrk … -s post.lua URL -- FILE [numbered]     numbered: the address says which line it is, ?set=0 and so on

local requests, at = {}, 0

function init(args)
  wrk.headers["Content-Type"] = "application/json"
  for body in io.lines(args[1]) do
    local path = args[2] == "numbered" and wrk.path .. "?set=" .. #requests or wrk.path
    requests[#requests + 1] = wrk.format("POST", path, nil, body)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

-- One line that a program can read: what was answered, in how many microseconds, bytes, the slowest of a hundred, what failed.
function done(summary, latency)
  local errors = summary.errors
  print(string.format("result\t%d\t%d\t%d\t%d\t%d\t%d", summary.requests, summary.duration, summary.bytes,
    latency:percentile(99), errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
