// The peer of the benchmarks: what a Go team would write in place of appointment-stub with net/http and encoding/json.
//
// It does the work of the stub's dialects core and gpconnect that the benchmarks measure, takes the same options and
// prints the same ready line:
//
//	peer serve --port 0 --seed-data DIR
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("peer: ")
	if len(os.Args) < 2 || os.Args[1] != "serve" {
		log.Fatal("usage: peer serve --port PORT --seed-data DIR")
	}
	options := flag.NewFlagSet("serve", flag.ExitOnError)
	port := options.Int("port", 0, "port on 127.0.0.1; 0 lets the system choose")
	seed := options.String("seed-data", "", "directory with core/*.ndjson or gpconnect/*.ndjson")
	options.Parse(os.Args[2:])

	appointments, err := loadSeed(*seed)
	if err != nil {
		log.Fatal(err)
	}
	practice, err := loadPractice(*seed)
	if err != nil {
		log.Fatal(err)
	}
	if len(appointments) == 0 && practice == nil {
		log.Fatalf("nothing in %s/core/*.ndjson and %s/gpconnect/*.ndjson", *seed, *seed)
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())
	log.Fatal(http.Serve(listener, &server{store: newStore(appointments), practice: practice}))
}
